/** Languages, tools and fields that people work with: `Rust engineer` is of no company called Rust, nor `Mr. Smith` of one called Mr. As `foldWords` gives them. */
export const techWords: ReadonlySet<string> = new Set(
  `rust go golang python java javascript typescript js ts kotlin swift ruby php scala elixir erlang haskell solidity vyper
  cairo c cpp vue angular svelte nodejs nextjs django rails laravel flutter android ios linux
  docker kubernetes k8s terraform sql postgres postgresql mysql mongodb redis kafka hadoop excel
  frontend backend fullstack devops sre qa ux ui seo smm crm erp saas b2b b2c html css graphql grpc evm zk zkp llm ai ml
  nlp iot ar vr uxui 1c python3 cyber cybersecurity opensource oss
  mr mrs ms dr prof sir`.split(/\s+/),
);
